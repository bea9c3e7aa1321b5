using Kumppani.Directory.Catalogue;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search;

namespace Kumppani.Directory.Domain;

/// <summary>
/// Something of an organisation that one can join or use: a group, a course, a service. It lies on the register of its organisation, which is a party to it.
/// </summary>
internal sealed class Activity : HostedEntity, ISearchable, ILocated
{
    /// <summary>The kind under which activities answer.</summary>
    public const string Kind = "activity";

    public const int MaxName = 120;
    public const int MaxDescription = 3000;
    public const int MaxLine = 300;
    public const int MostTimes = 14;
    public const int MostServiceClasses = 5;

    /// <summary>So many an organisation may have.</summary>
    public const int Most = 60;

    private readonly List<ActivityTime> times = [];

    public required Guid OrganisationId { get; init; }

    public LocalizedText Name { get; private set; } = LocalizedText.Empty;

    public string SortKey { get; private set; } = "";

    public LocalizedText Description { get; private set; } = LocalizedText.Empty;

    public List<TargetGroup> TargetGroups { get; private set; } = [];

    /// <summary>Codes of its service classes in the national service catalogue.</summary>
    public List<string> ServiceClasses { get => field ?? []; private set; } = [];

    public IReadOnlyList<ActivityTime> Times => times;

    public LocalizedText When { get; private set; } = LocalizedText.Empty;

    public ActivityVenue Venue { get; private set; }

    public string? Address { get; private set; }

    /// <summary>Where it is on the map, when it is elsewhere than its organisation.</summary>
    public GeoPoint? Point
    {
        get => GeoPoint.Of(North, East);
        private set => (North, East) = (value?.North, value?.East);
    }

    /// <summary>Its <see cref="Point"/>, north, as it is searched by: see <see cref="GeoPoint.Parts"/>.</summary>
    public int? North { get; private set; }

    /// <summary>The same, east.</summary>
    public int? East { get; private set; }

    /// <summary>The municipality on whose list it stands.</summary>
    public string PlaceKey { get; private set; } = "";

    public bool IsFree { get; private set; }

    public string? Price { get; private set; }

    public LocalizedText Joining { get; private set; } = LocalizedText.Empty;

    public ActivityCapacity? Capacity { get; private set; }

    public List<string> Languages { get; private set; } = [];

    public AccessibilityFacts Accessibility { get; private set; } = AccessibilityFacts.Unknown;

    public AssociationRole? Role { get; private set; }

    /// <summary>What it is to other associations: a support service, or a house with rooms; null when it is not for them.</summary>
    public SupportKind? Support { get; private set; }

    /// <summary>The id of the service in the national service catalogue of which it tells; null when it was told of here.</summary>
    public Guid? CatalogueId { get; private set; }

    public string SearchKind => Kind;

    /// <param name="organisation">Whose it is.</param>
    /// <param name="details">What is told of it.</param>
    /// <param name="catalogueId">The id of the service in the national service catalogue, when it is read from there.</param>
    public static Outcome<Activity> Offer(Organisation organisation, ActivityDetails details, Guid? catalogueId = null)
    {
        if (organisation.EndedOn is not null) return DirectoryProblems.EndedOffersNothing;

        var activity = new Activity { HostId = organisation.HostId, OrganisationId = organisation.Id, CatalogueId = catalogueId };
        activity.Follow(organisation);
        var taken = activity.Take(organisation, details);
        if (!taken.IsDone) return taken.Problem;

        activity.Raise(new ActivityAdded(activity.Id, organisation.Id));
        return activity;
    }

    public Outcome Change(Organisation organisation, ActivityDetails details)
    {
        var taken = Take(organisation, details);
        if (!taken.IsDone) return taken.Problem;
        if (taken.Value.Count == 0) return Outcome.Done;

        Touch();
        return Raise(new ActivityChanged(Id, taken.Value));
    }

    /// <summary>Is shown as long as its organisation goes on.</summary>
    public void Follow(Organisation organisation) => Visibility = organisation.EndedOn is null ? Visibility.Published : Visibility.Private;

    public string SearchName() => string.Join('\n', Name.Versions.Values);

    public string SearchText() => string.Join('\n',
    [
        .. Name.Versions.Values, .. Description.Versions.Values, .. When.Versions.Values, .. Joining.Versions.Values, Address,
        .. TargetGroups.SelectMany(EnumWords.InAllLanguages), .. ServiceCatalogue.InAllLanguages(ServiceClasses), .. Support is { } support ? EnumWords.InAllLanguages(support) : [],
    ]);

    private Outcome<IReadOnlyList<string>> Take(Organisation organisation, ActivityDetails told)
    {
        if (told.Name.IsEmpty) return DirectoryProblems.ActivityNameMissing;
        if (told.Venue is ActivityVenue.Elsewhere && string.IsNullOrWhiteSpace(told.Address)) return DirectoryProblems.ActivityAddressMissing;
        if (told.Times.Any(time => time.Ends is not null && (time.Starts is null || time.Ends <= time.Starts))) return DirectoryProblems.ActivityTimeOrder;
        // A house is somewhere.
        if (told is { Support: SupportKind.House, Venue: ActivityVenue.Online }) return DirectoryProblems.HouseWithoutPlace;
        if (told.Times.Count > MostTimes) return DirectoryProblems.ActivityTimesTooMany;
        if (told.ServiceClasses.Count > MostServiceClasses) return DirectoryProblems.ActivityServiceClassesTooMany;

        var changes = new FieldChanges();
        Name = changes.Of(Name, told.Name);
        SortKey = Kernel.Domain.SortKey.Of(told.Name.Best("fi").Text);
        Description = changes.Of(Description, told.Description);
        // What is for other associations says so to whoever asks for that target group, of other systems too.
        TargetGroups = changes.OfList(TargetGroups, told.Support is null || told.TargetGroups.Contains(TargetGroup.Associations) ? told.TargetGroups : [.. told.TargetGroups, TargetGroup.Associations]);
        ServiceClasses = changes.OfList(ServiceClasses, told.ServiceClasses);
        When = changes.Of(When, told.When);
        Venue = changes.Of(Venue, told.Venue);
        Address = changes.Of(Address, told.Venue is ActivityVenue.Elsewhere ? told.Address : null);
        Point = changes.Of(Point, told.Venue is ActivityVenue.Elsewhere ? told.Point : null);
        PlaceKey = changes.Of(PlaceKey, told.Venue is ActivityVenue.Elsewhere ? told.PlaceKey ?? organisation.PlaceKey : organisation.PlaceKey);
        IsFree = changes.Of(IsFree, told.IsFree);
        Price = changes.Of(Price, told.IsFree ? null : told.Price);
        Joining = changes.Of(Joining, told.Joining);
        Capacity = changes.Of(Capacity, told.Capacity);
        Languages = changes.OfList(Languages, told.Languages);
        Accessibility = changes.Of(Accessibility, told.Venue is ActivityVenue.Online ? AccessibilityFacts.Unknown : told.Accessibility);
        Role = changes.Of(Role, told.Role);
        Support = changes.Of(Support, told.Support);
        return Changed(changes, Retime(told.Times));
    }

    // Rows that stay are kept, so that a save writes only what changed.
    private bool Retime(IReadOnlyList<WeeklyTime> told)
    {
        var wanted = told.Distinct().ToList();
        var gone = times.RemoveAll(time => !wanted.Contains(time.Time));
        var added = wanted.Where(time => !times.Exists(row => row.Time == time)).ToList();
        times.AddRange(added.Select(time => new ActivityTime { ActivityId = Id, Day = time.Day, Starts = time.Starts, Ends = time.Ends }));
        return gone + added.Count > 0;
    }

    private static Outcome<IReadOnlyList<string>> Changed(FieldChanges changes, bool isRetimed)
    {
        List<string> fields = [.. changes.Fields];
        if (isRetimed) fields.Add(nameof(Times));
        return new(fields, null);
    }
}
