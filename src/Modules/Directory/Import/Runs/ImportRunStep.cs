namespace Kumppani.Directory.Import.Runs;

/// <summary>What becomes of an import. The first two are the liaison's, the third is time's.</summary>
internal enum ImportRunStep
{
    Confirm,
    Undo,
    Expire,
}
