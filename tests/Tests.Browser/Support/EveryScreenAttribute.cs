using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Kumppani.Tests.Browser.Support;

/// <summary>Gives a theory every language at the desk and on the phone.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryScreenAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. from language in (string[])["fi", "sv", "en"] from phone in (bool[])[false, true] select new TheoryDataRow<string, bool>(language, phone)]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
