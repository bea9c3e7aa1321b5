namespace Kumppani.Directory.Import;

/// <summary>The longest value of each field, as the register's own forms have it.</summary>
internal static class FieldLimits
{
    public static int Of(ImportField field) => field switch
    {
        ImportField.Name => 200,
        ImportField.Email or ImportField.Website => 250,
        ImportField.Address or ImportField.Category => 200,
        ImportField.Description => 4_000,
        ImportField.Language or ImportField.Place or ImportField.PostOffice or ImportField.ContactName or ImportField.ContactRole => 120,
        _ => 60,
    };
}
