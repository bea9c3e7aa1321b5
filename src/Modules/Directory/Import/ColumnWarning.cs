namespace Kumppani.Directory.Import;

internal enum ColumnWarning
{
    /// <summary>The column holds people's names; a role and a shared address are asked for first.</summary>
    PersonalName,

    /// <summary>The column holds personal identity codes and cannot be taken in.</summary>
    PersonalIdentityCode,
}
