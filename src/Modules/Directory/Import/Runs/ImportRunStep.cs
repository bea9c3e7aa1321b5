namespace Kumppani.Directory.Import.Runs;

/// <summary>What becomes of an import. Confirming, stopping and undoing are the liaison's.</summary>
internal enum ImportRunStep
{
    Confirm,
    Finish,
    Stop,
    Undo,
    Expire,
}
