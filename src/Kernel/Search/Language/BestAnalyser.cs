namespace Kumppani.Kernel.Search.Language;

/// <summary>The best analyser of this machine: opened on first use, shared by the hosts of the process, and so not a host's to close.</summary>
internal sealed class BestAnalyser : IAnalyser
{
    public string Name => Analysers.Best().Name;

    public IEnumerable<string> Terms(string text) => Analysers.Best().Terms(text);

    public IReadOnlyList<QueryWord> Query(string text) => Analysers.Best().Query(text);
}
