using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Topics;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation;

/// <summary>Liaisons and sections of the cooperation page that lack a language of their municipality. Three queries.</summary>
internal sealed class CooperationTranslations(AppDb db, IOrganisations organisations, PlaceBook places) : ITranslationGaps
{
    public async Task<IReadOnlyList<TranslationGap>> GapsAsync(Guid organisationId, int most, CancellationToken stop)
    {
        if ((await organisations.FindAsync([organisationId], stop)).GetValueOrDefault(organisationId) is not { } municipality) return [];
        if (places.Exactly(municipality.PlaceKey) is not { } place) return [];

        var liaisons = await db.Appointments.AsNoTracking().Where(one => one.HostId == organisationId).OrderByDescending(one => one.Id).Take(most).ToListAsync(stop);
        var sections = await db.WrittenSections.AsNoTracking().Where(one => one.HostId == organisationId).OrderBy(one => one.Topic).Take(most).ToListAsync(stop);
        var gaps = liaisons
            .Select(one => new TranslationGap(Texts.Appointment, one.Title, $"/cooperation/appointments/{one.Id}/edit", ServiceLanguages.Missing([place], one.Words)))
            .Concat(sections.Select(one => new TranslationGap(
                Texts.CooperationPage,
                LocalizedText.In(Ui.Languages.Language.Current.Code, TopicWords.Name(one.Topic)),
                $"/cooperation/sections/{one.Topic}",
                ServiceLanguages.Missing([place], [one.Text, one.Owner]))));
        return [.. gaps.Where(gap => gap.Missing.Count > 0)];
    }
}
