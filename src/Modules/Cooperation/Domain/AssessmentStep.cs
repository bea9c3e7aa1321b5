namespace Kumppani.Cooperation.Domain;

/// <summary>How well a matter of the cooperation map works, as one side sees it (requirement Y11d). The first four are the figures 1 to 4.</summary>
internal enum AssessmentStep
{
    /// <summary>It does not happen at all.</summary>
    NotAtAll,

    /// <summary>It has begun.</summary>
    Begun,

    /// <summary>It works in part.</summary>
    Partly,

    /// <summary>It works well.</summary>
    Well,

    /// <summary>Whoever answers cannot say; counted in no figure.</summary>
    CannotSay,
}
