namespace Kumppani.Cooperation.Domain;

/// <summary>A language in which the page behind a help link is written.</summary>
internal enum HelpLanguage
{
    /// <summary>Finnish.</summary>
    Finnish,

    /// <summary>Swedish.</summary>
    Swedish,

    /// <summary>English.</summary>
    English,

    /// <summary>One of the Sámi languages.</summary>
    Sami,

    /// <summary>Another.</summary>
    Other,
}
