using Kumppani.Directory.Contracts;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>The liaison drafts a gathering from a template.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class NewModel(AppDb db, Actor actor, IOrganisations organisations, PlaceBook places) : FormPage
{
    [BindProperty]
    public GatheringForm Form { get; set; } = new();

    public GatheringTemplate Template { get; private set; } = GatheringTemplates.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var home = (await organisations.FindAsync([actor.OrganisationId], stop)).GetValueOrDefault(actor.OrganisationId)?.PlaceKey;
        Form = GatheringForm.Of(Template, home is null ? null : places.Exactly(home)?.Name(Language.Current.Code));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var keys = Form.ReadPlaces(places, ModelState);
        if (!ModelState.IsValid) return Invalid();

        var drafted = Gathering.Draft(actor.OrganisationId, Form.Read(null), Form.Capacity, keys);
        if (!drafted.IsDone) return Refuse(drafted.Problem);
        if (Template.Agenda.Count > 0) drafted.Value.Plan(Template.Agenda);

        db.Add(drafted.Value);
        return await SaveAsync(Outcome.Done, Texts.GatheringDrafted, $"/gatherings/{drafted.Value.Id}/manage", stop);
    }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (GatheringTemplates.Find(RouteData.Values["template"] as string ?? "") is { } template) Template = template;
        else context.Result = NotFound();
    }
}
