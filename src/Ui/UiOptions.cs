using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui;

/// <summary>What the host and the modules may set.</summary>
public sealed class UiOptions
{
    /// <summary>Beginnings of paths that exist once, not once a language. Files (a dot in the last part) need not be listed.</summary>
    public IList<PathString> WithoutLanguage { get; } = ["/api", "/health", "/files", "/css", "/js", "/lib", "/openapi"];

    /// <summary>Beginnings of paths for programs, which read a status and no error page.</summary>
    public IList<PathString> Interfaces { get; } = ["/api"];

    /// <summary>Beginnings of paths, without language, that stand in frames of other sites: no cookie remembers the language of these.</summary>
    public IList<PathString> Framed { get; } = [];

    /// <summary>Shows every part of the look at <c>/dev/components</c>. On in development.</summary>
    public bool ShowsComponents { get; set; }
}
