using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Forums.Pages.Gatherings;

/// <summary>Hosts write the programme: its blocks in order, with two empty ones to add more. A block left empty is removed.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class ProgrammeModel(AppDb db) : GatheringPage(db), IEdits
{
    private const int EmptyLines = 2;

    [BindProperty]
    public List<ProgrammeLine> Lines { get; set; } = [];

    public Entity? Edited => Gathering;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, withAgenda: true)) return NotFound();

        Lines = [.. Gathering.Agenda.Select(ProgrammeLine.Of)];
        for (var i = 0; i < EmptyLines && Lines.Count < Gathering.MostAgendaItems; i++) Lines.Add(new ProgrammeLine());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop, withAgenda: true)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var planned = Gathering.Plan([.. Lines.Where(line => !line.IsEmpty).Select(line => line.ToLine())]);
        return await SaveAsync(planned, Texts.ProgrammeSaved, $"/gatherings/{id}/manage", stop);
    }
}
