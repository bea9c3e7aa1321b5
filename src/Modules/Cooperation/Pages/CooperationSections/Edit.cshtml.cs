using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.CooperationSections;

/// <summary>The liaison writes a section of the cooperation page, or says by saving that it still holds. One query, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class EditModel(AppDb db, Actor actor, TimeProvider clock) : FormPage, IEdits
{
    [BindProperty]
    public SectionForm Form { get; set; } = new();

    public CooperationTopic Topic { get; private set; }

    public WrittenSection? Section { get; private set; }

    public Entity? Edited => Section;

    public async Task<IActionResult> OnGetAsync(string topic, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(topic, stop)) return NotFound();

        if (Section is { } written) Form = new SectionForm { Text = TextVersions.Of(written.Text), Owner = LineVersions.Of(written.Owner) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string topic, CancellationToken stop)
    {
        if (!await FindAsync(topic, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var section = Section ?? WrittenSection.Begin(actor.OrganisationId, Topic);
        var written = section.Write(Form.Text.Over(Section?.Text), Form.Owner.Over(Section?.Owner), clock.Today());
        if (written.IsDone && Section is null) db.Add(section);
        return await SaveAsync(written, Texts.SectionSaved, "/cooperation/sections", stop);
    }

    protected override Problem? Explain(string constraint) => constraint == WrittenSection.OneATopic ? CooperationProblems.WrittenMeanwhile : null;

    private async Task<bool> FindAsync(string name, CancellationToken stop)
    {
        if (!Enum.TryParse<CooperationTopic>(name, out var topic) || !Enum.IsDefined(topic)) return false;

        Topic = topic;
        Section = await db.WrittenSections.FirstOrDefaultAsync(one => one.HostId == actor.OrganisationId && one.Topic == topic, stop);
        return true;
    }
}
