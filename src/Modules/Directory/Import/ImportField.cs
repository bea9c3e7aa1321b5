namespace Kumppani.Directory.Import;

/// <summary>What a column of the file is. Only the name is required.</summary>
internal enum ImportField
{
    Name,
    BusinessId,
    Place,
    Category,
    Email,
    Phone,
    Website,
    ContactRole,
    Language,
    Description,

    // Recognised, so that they are not taken for something else; the register keeps none of them.
    ContactName,
    RegisterNumber,
    Address,
    PostCode,
    PostOffice,
    Founded,
}
