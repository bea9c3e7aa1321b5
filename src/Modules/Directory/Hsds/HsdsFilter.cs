using Kumppani.Directory.Catalogue;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;

namespace Kumppani.Directory.Hsds;

/// <summary>Narrows to what is described by a code, or by any code of a list.</summary>
internal static class HsdsFilter
{
    public static IQueryable<Activity> With(IQueryable<Activity> services, TaxonomyTerm term) => term.Value switch
    {
        TargetGroup group => services.Where(one => one.TargetGroups.Contains(group)),
        AssociationRole role => services.Where(one => one.Role == role),
        ActivityCapacity capacity => services.Where(one => one.Capacity == capacity),
        SupportKind support => services.Where(one => one.Support == support),
        ServiceClass asked => Pages.Activities.ActivityFilter.Of(services, asked),
        _ => services.Where(one => false),
    };

    public static IQueryable<Activity> With(IQueryable<Activity> services, Taxonomy list) => list.Code switch
    {
        "target-group" => services.Where(one => one.TargetGroups.Any()),
        "role" => services.Where(one => one.Role != null),
        "capacity" => services.Where(one => one.Capacity != null),
        "support" => services.Where(one => one.Support != null),
        "service-class" => services.Where(one => one.ServiceClasses.Any()),
        _ => services.Where(one => false),
    };

    public static IQueryable<Organisation> With(IQueryable<Organisation> organisations, TaxonomyTerm term) => term.Value switch
    {
        AssociationCategory category => organisations.Where(one => one.Category == category),
        OrganisationKind kind => organisations.Where(one => one.Kind == kind),
        Theme theme => organisations.Where(one => one.Profile!.Themes.Contains(theme)),
        TargetGroup group => organisations.Where(one => one.Profile!.TargetGroups.Contains(group)),
        AssociationRole role => organisations.Where(one => one.Profile!.Roles.Contains(role)),
        ActivityForm form => organisations.Where(one => one.Profile!.Forms.Contains(form)),
        Taxonomies.Example => organisations.Where(one => one.IsExample),
        _ => organisations.Where(one => false),
    };

    public static IQueryable<Organisation> With(IQueryable<Organisation> organisations, Taxonomy list) => list.Code switch
    {
        "category" => organisations.Where(one => one.Category != null),
        "organisation-kind" => organisations,
        "theme" => organisations.Where(one => one.Profile!.Themes.Any()),
        "target-group" => organisations.Where(one => one.Profile!.TargetGroups.Any()),
        "role" => organisations.Where(one => one.Profile!.Roles.Any()),
        "activity-form" => organisations.Where(one => one.Profile!.Forms.Any()),
        "mark" => organisations.Where(one => one.IsExample),
        _ => organisations.Where(one => false),
    };
}
