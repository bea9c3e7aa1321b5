namespace Kumppani.Kernel.Jobs;

/// <summary>How long something is kept; a rule of the product that the operator may change by <c>Retention__NAME=DAYS</c>.</summary>
/// <param name="Name">Name of the rule and of the job that keeps it.</param>
/// <param name="Days">Days the product keeps it unless told otherwise.</param>
/// <param name="Words">What is kept and from when the days count, in the reader's language when called.</param>
public sealed record RetentionRule(string Name, int Days, Func<string> Words);
