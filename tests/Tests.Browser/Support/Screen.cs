namespace Kumppani.Tests.Browser.Support;

/// <summary>What a person sits at: the size of the screen and whether scripts run on it.</summary>
public sealed record Screen(int Width, int Height)
{
    /// <summary>An office screen.</summary>
    public static Screen Desk { get; } = new(1280, 900);

    /// <summary>A small phone, the narrowest that counts.</summary>
    public static Screen Phone { get; } = new(360, 740);

    /// <summary>The screen of the hall.</summary>
    public static Screen Hall { get; } = new(1920, 1080);

    /// <summary>The browser's language; pages are asked for by their path, so this matters at the root only.</summary>
    public string Locale { get; init; } = "fi-FI";

    internal Scripts Scripts { get; private init; }

    /// <summary>The same screen with JavaScript off, as some people's browsers and networks have it.</summary>
    public Screen WithoutScript => this with { Scripts = Scripts.Off };

    /// <summary>The same screen where the site's scripts never arrive; for axe, which needs JavaScript itself.</summary>
    public Screen WithScriptsLost => this with { Scripts = Scripts.Lost };
}
