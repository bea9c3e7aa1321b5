namespace Kumppani.Ui.Helpers;

/// <summary>Reads a choice out of an address.</summary>
public static class Choice
{
    /// <summary>The value of this very name; null when the text is no name of one: a number or several names at once choose nothing.</summary>
    /// <typeparam name="T">The choices.</typeparam>
    /// <param name="text">What stands in the address.</param>
    public static T? Read<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.GetName(value) == text ? value : null;
}
