using Kumppani.Kernel.Domain;

namespace Kumppani.Operations;

internal static class OperationProblems
{
    /// <summary>Someone else has decided, or the mail never waited for a decision.</summary>
    public static Problem MailDecided { get; } = new(nameof(Texts.MailDecided));

    /// <summary>Its words are gone: a personal link is not kept, nor anything beyond its days.</summary>
    public static Problem MailBlank { get; } = new(nameof(Texts.MailBlank));

    public static Problem DeliveryDecided { get; } = new(nameof(Texts.DeliveryDecided));

    public static Problem RunDecided { get; } = new(nameof(Texts.RunDecided));
}
