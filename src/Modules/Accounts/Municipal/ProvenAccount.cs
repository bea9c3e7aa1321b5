namespace Kumppani.Accounts.Municipal;

/// <summary>Who the service says has signed in there.</summary>
/// <param name="Issuer">The service.</param>
/// <param name="Subject">Its name for her.</param>
/// <param name="Name">How she is called there, for her own eyes when she links it; never kept.</param>
/// <param name="IsStrong">She signed in there in a way that counts as a second step.</param>
internal sealed record ProvenAccount(string Issuer, string Subject, string? Name, bool IsStrong);
