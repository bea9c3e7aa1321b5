namespace Kumppani.Accounts.Domain;

/// <summary>What the operator has set. A null secret keeps the one there is.</summary>
internal sealed record MunicipalTerms(
    string Issuer, string ClientId, string? ProtectedSecret, string Name, bool IsOn, bool IsRequired, string AskedClasses, string StrongMethods, int? MaxAgeMinutes, string RequiredClaims);
