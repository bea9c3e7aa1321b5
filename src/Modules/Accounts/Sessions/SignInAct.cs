namespace Kumppani.Accounts.Sessions;

/// <summary>How a session is signed in to.</summary>
/// <param name="HasSecondStep">She has taken a second step.</param>
/// <param name="MunicipalityId">The municipality by whose service she signs in; null when by means of her own.</param>
/// <param name="IsAnew">She has just shown who she is; false when an open session goes on.</param>
internal readonly record struct SignInAct(bool HasSecondStep, Guid? MunicipalityId, bool IsAnew);
