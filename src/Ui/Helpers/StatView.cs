namespace Kumppani.Ui.Helpers;

/// <summary>What <c>_Stat</c> draws.</summary>
public sealed record StatView(string Label, string Value);
