using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Domain;

/// <summary>What an organisation tells of an activity; all but the name may be left out.</summary>
internal sealed record ActivityDetails
{
    public required LocalizedText Name { get; init; }

    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    public IReadOnlyList<TargetGroup> TargetGroups { get; init; } = [];

    /// <summary>Codes of the national service catalogue.</summary>
    public IReadOnlyList<string> ServiceClasses { get; init; } = [];

    public IReadOnlyList<WeeklyTime> Times { get; init; } = [];

    /// <summary>What the weekly times cannot say: seasons, exceptions, "when it snows".</summary>
    public LocalizedText When { get; init; } = LocalizedText.Empty;

    public ActivityVenue Venue { get; init; }

    /// <summary>The place in words, when it is elsewhere.</summary>
    public string? Address { get; init; }

    /// <summary>The place on the map, when it is elsewhere.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>Key of the municipality in which it is; null is that of its organisation.</summary>
    public string? PlaceKey { get; init; }

    public bool IsFree { get; init; }

    public string? Price { get; init; }

    public LocalizedText Joining { get; init; } = LocalizedText.Empty;

    public ActivityCapacity? Capacity { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    public AccessibilityFacts Accessibility { get; init; } = AccessibilityFacts.Unknown;

    public AssociationRole? Role { get; init; }

    /// <summary>What it is to other associations; null when it is not for them.</summary>
    public SupportKind? Support { get; init; }

    /// <summary>What has been told of it.</summary>
    public static ActivityDetails Of(Activity activity) => new()
    {
        Name = activity.Name,
        Description = activity.Description,
        TargetGroups = activity.TargetGroups,
        ServiceClasses = activity.ServiceClasses,
        Times = [.. activity.Times.Select(row => row.Time)],
        When = activity.When,
        Venue = activity.Venue,
        Address = activity.Address,
        Point = activity.Point,
        PlaceKey = activity.PlaceKey,
        IsFree = activity.IsFree,
        Price = activity.Price,
        Joining = activity.Joining,
        Capacity = activity.Capacity,
        Languages = activity.Languages,
        Accessibility = activity.Accessibility,
        Role = activity.Role,
        Support = activity.Support,
    };
}
