namespace Kumppani.Kernel.Modules;

/// <summary>What a module keeps of people, for the privacy notice of each controller (GDPR, articles 13 and 30). Words in the reader's language when called.</summary>
/// <param name="Title">What it is for, in a few words.</param>
/// <param name="What">Which data.</param>
/// <param name="Why">The purpose.</param>
/// <param name="Basis">The legal basis.</param>
/// <param name="HowLong">How long they are kept.</param>
public sealed record PersonalDataUse(Func<string> Title, Func<string> What, Func<string> Why, Func<string> Basis, Func<string> HowLong);
