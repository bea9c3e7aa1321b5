using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Import;

/// <summary>The longest value of each field; no longer than the register's columns.</summary>
internal static class FieldLimits
{
    public static int Of(ImportField field) => field switch
    {
        ImportField.Name => Organisation.MaxName,
        ImportField.ContactRole => 100,
        ImportField.Email => 254,
        ImportField.Website => 300,
        ImportField.Description => 4_000,
        _ => 40,
    };
}
