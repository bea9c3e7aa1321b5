namespace Kumppani.Directory.Ptv.Reading;

/// <summary>What came of asking the national service catalogue what an organisation offers.</summary>
internal enum CatalogueReading
{
    /// <summary>All of it is here.</summary>
    Whole,

    /// <summary>Some of it is not: there is more than an organisation may have here, or it does not go with what is told here.</summary>
    Partly,

    /// <summary>It has nothing there any more. Nothing is taken away here for that, as it may be a fault there.</summary>
    Nothing,

    /// <summary>The catalogue knows no such organisation.</summary>
    Unknown,

    /// <summary>The id is that of another organisation: its business id is not the one told here. Nothing is taken.</summary>
    Another,

    /// <summary>It gave no answer, or one that could not be read.</summary>
    NoAnswer,
}
