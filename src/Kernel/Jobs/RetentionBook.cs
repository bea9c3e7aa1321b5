using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Kumppani.Kernel.Jobs;

/// <summary>How long things are kept in this installation: the one place to look. The operator's page and docs/operations.md show the same.</summary>
public sealed class RetentionBook
{
    private readonly Dictionary<string, int> days;

    /// <summary>Reads what the operator has changed; a number of days below one is refused at the start.</summary>
    public RetentionBook(IEnumerable<RetentionRule> rules, IConfiguration configuration)
    {
        Rules = [.. rules];
        days = Rules.ToDictionary(rule => rule.Name, rule => Days(rule, configuration[$"Retention:{rule.Name}"]), StringComparer.Ordinal);
    }

    /// <summary>The product's rules, in the order of registration.</summary>
    public IReadOnlyList<RetentionRule> Rules { get; }

    /// <summary>The days of a rule in this installation.</summary>
    public int DaysOf(string name) => days[name];

    private static int Days(RetentionRule rule, string? told)
    {
        if (string.IsNullOrWhiteSpace(told)) return rule.Days;
        return int.TryParse(told, CultureInfo.InvariantCulture, out var number) && number >= 1
            ? number
            : throw new InvalidOperationException($"Retention:{rule.Name} is a number of days from 1 up, not \"{told}\".");
    }
}
