using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Domain;

/// <summary>A person at a gathering: registered by herself without an account, by a host, or on the spot. Made and moved by <see cref="Seats"/>.</summary>
internal sealed class Registration : Entity
{
    /// <summary>The name of a guest who has been forgotten when the gathering was long over.</summary>
    public const string Forgotten = "";

    public const int MaxName = 120;
    public const int MaxNeeds = 500;

    public required Guid GatheringId { get; init; }

    /// <summary>Order of arrival, from one; the queue moves by it.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    /// <summary>Sorts the name list.</summary>
    public required string SortKey { get; init; }

    public string? Email { get; private init; }

    /// <summary>The address while the registration stands; the database refuses it twice at one gathering.</summary>
    public string? ClaimedEmail { get; private set; }

    public Guid? OrganisationId { get; private init; }

    /// <summary>The association's name as it was then, or as written.</summary>
    public string? OrganisationName { get; private init; }

    /// <summary>The association's category and home then; null when it is not on the register.</summary>
    public AssociationCategory? Category { get; private init; }

    public string? PlaceKey { get; private init; }

    public string? Needs { get; private init; }

    public AssociationCategory? GroupWish { get; private init; }

    public required string Language { get; init; }

    public SeatState Seat { get; private set; }

    public required DateTime RegisteredAt { get; init; }

    public DateTime? PresentAt { get; private set; }

    public bool IsPresent => PresentAt is not null;

    public static Outcome<Registration> Make(Guid gatheringId, int number, Registrant who, SeatState seat, DateTime now)
    {
        var name = who.Name.Trim();
        if (name.Length == 0) return RegistrationProblems.NameMissing;

        var registration = new Registration
        {
            GatheringId = gatheringId,
            Number = number,
            Name = name,
            SortKey = Kernel.Domain.SortKey.Of(name),
            Email = who.Email?.Value,
            ClaimedEmail = who.Email?.Value,
            OrganisationId = who.Association?.Id,
            OrganisationName = who.Association?.Name ?? Tidy(who.AssociationName),
            Category = who.Association?.Category,
            PlaceKey = who.Association?.PlaceKey,
            Needs = Tidy(who.Needs),
            GroupWish = who.GroupWish,
            Language = who.Language,
            Seat = seat,
            RegisteredAt = now,
        };
        registration.Raise(new RegistrationMade(gatheringId, registration.Id, number, seat is SeatState.Seated));
        return registration;
    }

    public Outcome MoveUp()
    {
        if (Seat is not SeatState.Waiting) return RegistrationProblems.NotWaiting;

        Seat = SeatState.Seated;
        return Raise(new RegistrationMovedUp(GatheringId, Id, Number));
    }

    /// <summary>Gives the seat or the place in the queue back. A second time changes nothing.</summary>
    public Outcome Cancel(bool byHost)
    {
        if (Seat is SeatState.Cancelled) return Outcome.Done;
        if (IsPresent) return RegistrationProblems.AlreadyPresent;

        (Seat, ClaimedEmail) = (SeatState.Cancelled, null);
        return Raise(new RegistrationCancelled(GatheringId, Id, Number, byHost));
    }

    /// <summary>She is here. A second time changes nothing.</summary>
    public Outcome Arrive(DateTime now)
    {
        if (Seat is SeatState.Cancelled) return RegistrationProblems.Cancelled;
        if (IsPresent) return Outcome.Done;

        PresentAt = now;
        return Raise(new RegistrantArrived(GatheringId, Id, Number, Seat is SeatState.OnTheSpot));
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
