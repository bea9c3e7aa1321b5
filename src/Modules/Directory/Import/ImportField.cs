namespace Kumppani.Directory.Import;

/// <summary>What a column of the file can become. Only the name is required.</summary>
internal enum ImportField
{
    Name,
    BusinessId,
    RegisterNumber,
    Place,
    Category,
    Email,
    Phone,
    Website,
    ContactRole,
    ContactName,
    Address,
    PostCode,
    PostOffice,
    Language,
    Description,
    Founded,
}
