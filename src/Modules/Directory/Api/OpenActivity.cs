using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Api;

/// <summary>An activity as everybody may read it. What is not told is missing.</summary>
internal sealed record OpenActivity
{
    public required Guid Id { get; init; }

    /// <summary>Id of the organisation that offers it.</summary>
    public required Guid Organisation { get; init; }

    public required string OrganisationName { get; init; }

    /// <summary>Texts by language.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init; }

    public required IReadOnlyDictionary<string, string> Description { get; init; }

    public required IReadOnlyList<TargetGroup> TargetGroups { get; init; }

    /// <summary>Codes of its service classes in the national service catalogue (ptvserclass2).</summary>
    public IReadOnlyList<string>? ServiceClasses { get; init; }

    public required IReadOnlyList<OpenTime> Times { get; init; }

    /// <summary>What the weekly times cannot say.</summary>
    public IReadOnlyDictionary<string, string>? When { get; init; }

    public required ActivityVenue Venue { get; init; }

    public string? Address { get; init; }

    /// <summary>Degrees north by WGS 84, where the place is known so exactly.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>Key of the municipality on whose list it stands.</summary>
    public required string Place { get; init; }

    public required string PlaceName { get; init; }

    public required bool IsFree { get; init; }

    public string? Price { get; init; }

    public IReadOnlyDictionary<string, string>? Joining { get; init; }

    public ActivityCapacity? Capacity { get; init; }

    /// <summary>BCP 47 tags.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public AccessibilityFacts? Accessibility { get; init; }

    public AssociationRole? Role { get; init; }

    /// <summary>What it is to other associations; missing when it is not for them.</summary>
    public SupportKind? Support { get; init; }

    /// <summary>Made up for a demonstration.</summary>
    public bool IsExample { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Its public page.</summary>
    public required string Page { get; init; }
}
