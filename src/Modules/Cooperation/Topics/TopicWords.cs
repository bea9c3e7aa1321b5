using Kumppani.Kernel.Modules;

namespace Kumppani.Cooperation.Topics;

/// <summary>The nine sections in words.</summary>
internal static class TopicWords
{
    public static string Name(CooperationTopic topic) => TextWords.Say("Topic", topic);

    /// <summary>What belongs there.</summary>
    public static string Hint(CooperationTopic topic) => TextWords.Say("TopicHint", topic);

    /// <summary>What to do when it is missing.</summary>
    public static string Next(CooperationTopic topic) => TextWords.Say("TopicNext", topic);

    /// <summary>Where that is done, below the language.</summary>
    public static string NextPath(CooperationTopic topic) => topic switch
    {
        CooperationTopic.Contact => "cooperation/appointments/new",
        CooperationTopic.Associations => "associations/import",
        CooperationTopic.Gatherings => "gatherings/new",
        _ => "cooperation/sections/" + topic,
    };
}
