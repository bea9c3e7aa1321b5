using Xunit.v3;

namespace Kumppani.Tests;

/// <summary>Names the requirement whose verb the test does: <c>[Requirement("Y6")]</c>. docs/requirements.md is made from these.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequirementAttribute(params string[] ids) : Attribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        [.. ids.Select(id => new KeyValuePair<string, string>("Requirement", id))];
}
