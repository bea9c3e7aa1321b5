namespace Kumppani.Accounts.Sessions;

/// <summary>How a session is signed in to.</summary>
/// <param name="HasSecondStep">She has taken a second step.</param>
/// <param name="MunicipalityId">The municipality by whose service she signs in; null when by means of her own.</param>
/// <param name="IsProof">She has just shown who she is, with no less than the session rests on; false when an open session goes on.</param>
internal readonly record struct SignInAct(bool HasSecondStep, Guid? MunicipalityId, bool IsProof);
