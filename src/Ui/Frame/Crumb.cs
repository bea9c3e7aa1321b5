using Kumppani.Kernel.Domain;

namespace Kumppani.Ui.Frame;

/// <summary>One step of the way from the front page to this one.</summary>
public sealed record Crumb(ShownText Text, string Url);
