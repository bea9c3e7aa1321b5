namespace Kumppani.Directory.Import.Runs;

/// <summary>What came of a batch.</summary>
/// <param name="Overtaken">Rows not written because somebody changed the association, or took the Y-tunnus, since the confirmation.</param>
internal readonly record struct ImportWritten(int Added, int Updated, int Overtaken)
{
    public int Rows => Added + Updated + Overtaken;
}
