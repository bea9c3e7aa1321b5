namespace Kumppani.Directory.Import;

/// <summary>Why a column that was understood is left out. The code is the text key.</summary>
internal enum ColumnWarning
{
    /// <summary>People's names: the register keeps the role of a contact and no person.</summary>
    ImportColumnPersonalName,

    /// <summary>Personal identity codes, which cannot be taken in whatever the column is mapped to.</summary>
    ImportColumnPersonalCodes,

    /// <summary>Something the register has no field for.</summary>
    ImportColumnNotOnRegister,
}
