namespace Kumppani.Directory.Import.Runs;

/// <summary>What came of undoing a batch.</summary>
/// <param name="Kept">Associations left as they are: somebody had changed them since, or they had come into use.</param>
internal readonly record struct ImportTakenBack(int Removed, int Restored, int Kept);
