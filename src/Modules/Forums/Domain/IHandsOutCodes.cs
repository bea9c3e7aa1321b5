namespace Kumppani.Forums.Domain;

/// <summary>
/// Gives whoever is checked in a code for the gathering's ballot. The code is handed over and forgotten: nothing the implementation
/// stores may lead from the code back to the registration (ADR 1).
/// </summary>
internal interface IHandsOutCodes
{
    /// <summary>
    /// A code for this person, or for her organisation when the host chose one ballot per organisation; null when there is no ballot, when
    /// the code has been handed out before, or when the organisation's code has. Called once per check-in, inside its transaction;
    /// adds to the caller's save.
    /// </summary>
    /// <param name="gatheringId">The gathering.</param>
    /// <param name="registrationId">Who is present.</param>
    /// <param name="organisationId">The association she represents, when it is on the register.</param>
    /// <param name="organisationName">Its name as written, when it is not.</param>
    /// <param name="stop">Stops the work.</param>
    Task<string?> CodeForAsync(Guid gatheringId, Guid registrationId, Guid? organisationId, string? organisationName, CancellationToken stop);
}
