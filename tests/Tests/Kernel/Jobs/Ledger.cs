namespace Kumppani.Tests.Kernel.Jobs;

/// <summary>What the job of the tests has done, and whether it is to fail.</summary>
internal sealed class Ledger
{
    private int entries;

    public int Entries => entries;

    public Exception? Failure { get; set; }

    public void Write() => Interlocked.Increment(ref entries);
}
