namespace Kumppani.Directory.Import;

/// <summary>The fields a person may choose from when she maps by hand.</summary>
internal static class ImportFields
{
    public static IReadOnlyList<ImportField> OnRegister { get; } =
        [.. Enum.GetValues<ImportField>().Where(field => field <= ImportField.Description)];
}
