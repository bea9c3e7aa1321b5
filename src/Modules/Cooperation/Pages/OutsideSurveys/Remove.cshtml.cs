using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>A survey made by others is taken away, once its files have been. Two queries, and the save.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class RemoveModel(AppDb db, AttachmentDesk files, Actor actor) : FormPage, IEdits
{
    public OutsideSurvey Survey { get; private set; } = null!;

    public Entity? Edited => Survey;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        return await DecideAsync(
            async () =>
            {
                var left = Survey.Leave((await files.OfAsync(new RecordRef(OutsideSurvey.RecordKind, id), stop)).Count > 0);
                if (left.IsDone) db.OutsideSurveys.Remove(Survey);
                return left;
            },
            Texts.OutsideSurveyIsRemoved, "/cooperation/outside-surveys", stop);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Survey = (await db.OutsideSurveys.Include(one => one.Check).FirstOrDefaultAsync(one => one.Id == id && one.HostId == actor.OrganisationId, stop))!;
        return Survey is not null;
    }
}
