using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Api;

/// <summary>An organisation as everybody may read it. What is not told is missing.</summary>
internal sealed record OpenOrganisation
{
    public required Guid Id { get; init; }

    public required OrganisationKind Kind { get; init; }

    public required string Name { get; init; }

    public string? BusinessId { get; init; }

    /// <summary>Key of its municipality.</summary>
    public required string Place { get; init; }

    public required string PlaceName { get; init; }

    public AssociationCategory? Category { get; init; }

    /// <summary>Texts by language.</summary>
    public required IReadOnlyDictionary<string, string> Description { get; init; }

    public IReadOnlyDictionary<string, string>? PlainLanguage { get; init; }

    /// <summary>The role of the contact.</summary>
    public string? ContactRole { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<string>? Links { get; init; }

    public IReadOnlyList<Theme>? Themes { get; init; }

    public IReadOnlyList<AssociationRole>? Roles { get; init; }

    public IReadOnlyList<ActivityForm>? ActivityForms { get; init; }

    public IReadOnlyList<TargetGroup>? TargetGroups { get; init; }

    /// <summary>The target groups in the code list of the national service catalogue.</summary>
    public IReadOnlyList<string>? TargetGroupCodes { get; init; }

    /// <summary>Languages in which it serves, as BCP 47 tags.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Keys of the places in which it works.</summary>
    public IReadOnlyList<string>? ServiceArea { get; init; }

    public string? Street { get; init; }

    public string? PostalCode { get; init; }

    /// <summary>Degrees north by WGS 84, where the place is known so exactly.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    public AccessibilityFacts? Accessibility { get; init; }

    /// <summary>Id of the umbrella organisation it belongs to.</summary>
    public Guid? Umbrella { get; init; }

    /// <summary>When the entry was last confirmed to be true.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>Made up for a demonstration.</summary>
    public bool IsExample { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Its public page.</summary>
    public required string Page { get; init; }
}
