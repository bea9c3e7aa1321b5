using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Forms;
using Kumppani.Wellbeing.Data;
using Kumppani.Wellbeing.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>A page on which an organisation works on a measure it has a part in. For others the page is not there, even when the measure is public.</summary>
internal abstract class MeasureWorkPage(AppDb db, Actor actor, PlaceBook places) : FormPage
{
    public Measure Measure { get; private set; } = null!;

    /// <summary>Languages of the municipality in which something that is still to be published is not written.</summary>
    public IReadOnlyList<string> MissingLanguages =>
        Measure.Visibility is Visibility.Private && places.Exactly(Measure.PlaceKey) is { } place ? ServiceLanguages.Missing([place], Measure.Words) : [];

    public string Path => $"/measures/{Measure.Id}";

    protected AppDb Db => db;

    protected Actor Actor => actor;

    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var measure = await db.Measures.AsSplitQuery().Include(one => one.Owners).Include(one => one.Notes).FirstOrDefaultAsync(one => one.Id == id, stop);
        if (measure?.ActorOf(actor.OrganisationId) is null) return false;

        Measure = measure;
        return true;
    }
}
