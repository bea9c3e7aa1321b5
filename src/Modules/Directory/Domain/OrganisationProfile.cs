using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory.Domain;

/// <summary>
/// How an organisation presents itself beyond its name and contact: for whom it is, what it does and where. A part of the organisation with a row of its
/// own, so that a register of names alone stays small; there is none until something is told.
/// </summary>
internal sealed class OrganisationProfile : ILocated
{
    public const int MaxText = 2000;
    public const int MaxStreet = 200;
    public const int MostLinks = 8;
    public const int MaxLink = 300;
    public const int MostAreas = 60;

    public Guid OrganisationId { get; init; }

    /// <summary>Who we are in plain language (selkokieli).</summary>
    public LocalizedText PlainText { get; set; } = LocalizedText.Empty;

    public List<AssociationRole> Roles { get; set; } = [];

    public List<ActivityForm> Forms { get; set; } = [];

    public List<Theme> Themes { get; set; } = [];

    public List<TargetGroup> TargetGroups { get; set; } = [];

    /// <summary>Languages in which it serves, as BCP 47 tags.</summary>
    public List<string> Languages { get; set; } = [];

    /// <summary>Keys of the municipalities, regions or country in which it works; empty when it has not told. Its location is another matter.</summary>
    public List<string> ServiceArea { get; set; } = [];

    /// <summary>Street address of its place, where it has one.</summary>
    public string? Street { get; set; }

    public string? PostalCode { get; set; }

    /// <summary>Where its place is on the map.</summary>
    public GeoPoint? Point
    {
        get => GeoPoint.Of(North, East);
        set => (North, East) = (value?.North, value?.East);
    }

    /// <summary>Its <see cref="Point"/>, north, as it is searched by: see <see cref="GeoPoint.Parts"/>.</summary>
    public int? North { get; private set; }

    /// <summary>The same, east.</summary>
    public int? East { get; private set; }

    public AccessibilityFacts Accessibility { get; set; } = AccessibilityFacts.Unknown;

    /// <summary>Its pages in social media.</summary>
    public List<string> Links { get; set; } = [];

    /// <summary>The umbrella organisation it belongs to, of any register.</summary>
    public Guid? UmbrellaId { get; set; }

    public bool HasPlace => Street is not null || PostalCode is not null || Point is not null;

    /// <summary>Becomes what another one says, and tells in which fields that was new.</summary>
    public IReadOnlyList<string> Take(OrganisationProfile told)
    {
        var changes = new FieldChanges();
        PlainText = changes.Of(PlainText, told.PlainText);
        Roles = changes.OfList(Roles, told.Roles);
        Forms = changes.OfList(Forms, told.Forms);
        Themes = changes.OfList(Themes, told.Themes);
        TargetGroups = changes.OfList(TargetGroups, told.TargetGroups);
        Languages = changes.OfList(Languages, told.Languages);
        ServiceArea = changes.OfList(ServiceArea, told.ServiceArea);
        Street = changes.Of(Street, told.Street);
        PostalCode = changes.Of(PostalCode, told.PostalCode);
        Point = changes.Of(Point, told.Point);
        Accessibility = changes.Of(Accessibility, told.Accessibility);
        Links = changes.OfList(Links, told.Links);
        UmbrellaId = changes.Of(UmbrellaId, told.UmbrellaId);
        return changes.Fields;
    }
}
