namespace Kumppani.Kernel.Modules;

/// <summary>Demo content of a module. Runs once, into an empty database, lower modules first.</summary>
public interface ISeed
{
    /// <summary>Makes the content, through the same entities the pages use.</summary>
    Task SeedAsync(CancellationToken stop);
}
