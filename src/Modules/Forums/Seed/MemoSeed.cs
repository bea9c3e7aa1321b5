using Kumppani.Forums.Data;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Memos;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Wellbeing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Seed;

/// <summary>Gives the demo's held gatherings a published memo, and says of their municipality's measures that they came from there.</summary>
internal sealed class MemoSeed(AppDb db, IMeasures measures, TimeProvider clock) : ISeed
{
    private static readonly (string Fi, string Sv, string En)[] Sections =
    [
        ("Kaupunki toivotti järjestöt tervetulleiksi ja kertoi, miten pöydän keskustelut kirjataan.",
            "Staden hälsade föreningarna välkomna och berättade hur bordets diskussioner antecknas.",
            "The city welcomed the associations and told how the table's discussions are recorded."),
        ("Järjestöt kertoivat, mikä yhteistyössä toimii ja mikä takkuaa. Eniten puhuttiin tiloista, tiedottamisesta ja vapaaehtoisten löytämisestä.",
            "Föreningarna berättade vad som fungerar i samarbetet och vad som hakar upp sig. Mest talades det om lokaler, information och att hitta frivilliga.",
            "Associations told what works in the cooperation and what gets stuck. Spaces, information and finding volunteers were discussed most."),
        ("Keskustelun nostot viedään kehittämissuunnitelmaan. Toimenpiteet, vastuutahot ja määräajat ovat alla.",
            "Det som lyftes fram i diskussionen förs in i utvecklingsplanen. Åtgärderna, de ansvariga och tidsfristerna finns nedan.",
            "The points raised are taken to the development plan. The measures, their owners and due dates are below."),
    ];

    public async Task SeedAsync(CancellationToken stop)
    {
        var held = await db.Gatherings.Include(gathering => gathering.Agenda).Where(gathering => gathering.State == GatheringState.Closed).OrderBy(gathering => gathering.Id).ToListAsync(stop);
        foreach (var gathering in held)
        {
            db.Actor.BecomeSystem("seed", gathering.HostId);
            var memo = Memo.FromProgramme(gathering);
            Write(memo, "fi", text => text.Fi);
            Write(memo, "sv", text => text.Sv);
            Write(memo, "en", text => text.En);
            memo.Publish(gathering, clock.UtcNow());
            db.Add(memo);
            var agreed = await measures.OpenOfAsync(gathering.HostId, stop);
            db.AddRange(agreed.Select(measure => Link.Between(new RecordRef(IMeasures.Kind, measure.Id), new RecordRef(Gathering.RecordKind, gathering.Id))));
            await db.SaveChangesAsync(stop);
        }

        db.Actor.BecomeSystem("seed");
    }

    // The first item is the coffee, of which a memo says nothing.
    private static void Write(Memo memo, string language, Func<(string Fi, string Sv, string En), string> wording) => memo.Write(
        [.. memo.Sections.Select((section, index) => index is > 0 and <= 3 ? new MemoLine(section.Heading.Exactly(language), wording(Sections[index - 1])) : new MemoLine(null, null))],
        language,
        showsAnswers: true);
}
