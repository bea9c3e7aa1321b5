using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Pages.Cases;

/// <summary>The liaison takes a matter forward: it becomes a case of a unit with a day to answer by (requirement E6). One query, and the save.</summary>
internal abstract class ForwardPage(AppDb db, Actor actor, TimeProvider clock) : FormPage
{
    private const int DaysToAnswer = 30;

    [BindProperty]
    public CaseForm Form { get; set; } = new();

    /// <summary>What it is about.</summary>
    public ShownText Subject { get; protected set; }

    /// <summary>Where it came from, and the way back there.</summary>
    public string Back { get; protected set; } = "";

    protected DateTime Now { get; } = clock.UtcNow();

    protected DateOnly Today => DateOnly.FromDateTime(Dates.Local(Now));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await FindAsync(id, stop)) return NotFound();

        Form = new CaseForm { DueOn = Today.AddDays(DaysToAnswer) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!ModelState.IsValid) return Invalid();

        var made = UnitCase.TakeForward(actor.OrganisationId, From(id), Form.Unit.Trim(), Form.Asked.Trim(), Form.DueOn!.Value, Today, Now);
        if (!made.IsDone) return Refuse(made.Problem, "Form.DueOn");

        db.Add(made.Value);
        return await SaveAsync(Taken(made.Value), Texts.TakenForward, $"/cooperation/cases/{made.Value.Id}", stop);
    }

    /// <summary>Finds what is taken forward; false when it is not on the municipality's table.</summary>
    protected abstract Task<bool> FindAsync(Guid id, CancellationToken stop);

    /// <summary>Which of the two the case remembers.</summary>
    protected abstract (Guid? Enquiry, Guid? Issue) From(Guid id);

    /// <summary>What becomes of the thing itself.</summary>
    protected virtual Outcome Taken(UnitCase made) => Outcome.Done;
}
