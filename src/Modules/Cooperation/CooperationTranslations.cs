using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Maps;
using Kumppani.Cooperation.Partnerships;
using Kumppani.Cooperation.Theses;
using Kumppani.Cooperation.Topics;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation;

/// <summary>Liaisons, sections of the cooperation page, cards of the map with their materials, theses, partnerships, help links, surveys made by others and open rounds of assessment that lack a language of their municipality. Ten queries.</summary>
internal sealed class CooperationTranslations(AppDb db, IOrganisations organisations, PlaceBook places, PartnershipList list) : ITranslationGaps
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
        var cards = await db.MapCards.AsNoTracking().Where(one => one.HostId == organisationId).OrderBy(one => one.Kind).Take(most).ToListAsync(stop);
        var slots = await db.CardMaterials.AsNoTracking().Where(one => one.HostId == organisationId).OrderBy(one => one.Kind).Take(most).ToListAsync(stop);
        var theses = await db.Theses.AsNoTracking().Where(one => one.HostId == organisationId).OrderBy(one => one.Thesis).Take(most).ToListAsync(stop);
        var partnerships = await list.PublicOf(organisationId).OrderByDescending(one => one.Id).Take(most).ToListAsync(stop);
        var help = await db.HelpLinks.AsNoTracking().Where(one => one.HostId == organisationId).OrderByDescending(one => one.Id).Take(most).ToListAsync(stop);
        var rounds = await db.AssessmentRounds.AsNoTracking().Where(one => one.HostId == organisationId && one.ClosedOn == null && one.LastDay >= list.Today).OrderBy(one => one.Id).Take(1).ToListAsync(stop);
        var surveys = await db.OutsideSurveys.AsNoTracking().Where(one => one.HostId == organisationId).OrderByDescending(one => one.Id).Take(most).ToListAsync(stop);
        gaps = gaps
            .Concat(cards.Select(one => Gap(Texts.CooperationMap, CardWords.Name(one.Kind), $"/cooperation/map/{CardWords.Slug(one.Kind)}", place, one.Words)))
            .Concat(slots.Select(one => Gap(Texts.Materials, CardWords.Name(one.Kind), $"/cooperation/map/{CardWords.Slug(one.Kind)}/materials", place, [one.Text, one.Owner])))
            .Concat(theses.Select(one => Gap(Texts.Theses, ThesisWords.Name(one.Thesis), $"/cooperation/theses/{ThesisWords.Slug(one.Thesis)}", place, [one.Evidence])))
            .Concat(partnerships.Select(one => Gap(Texts.Partnership, one.PartnerName, $"/cooperation/partnerships/{one.Id}/edit", place, [one.About])))
            .Concat(rounds.Select(one => new TranslationGap(Texts.Assessment, one.Name, $"/cooperation/assessments/{one.Id}/edit", ServiceLanguages.Missing([place], [one.Name]))))
            .Concat(help.Select(one => new TranslationGap(Texts.HelpLink, one.Title, $"/cooperation/help/{one.Id}/edit", ServiceLanguages.Missing([place], one.Words))))
            .Concat(surveys.Select(one => new TranslationGap(Texts.OutsideSurvey, one.Title, $"/cooperation/outside-surveys/{one.Id}/edit", ServiceLanguages.Missing([place], one.Words))));
        return [.. gaps.Where(gap => gap.Missing.Count > 0)];
    }

    private static TranslationGap Gap(string kind, string name, string path, Place place, IEnumerable<LocalizedText> words) =>
        new(kind, LocalizedText.In(Ui.Languages.Language.Current.Code, name), path, ServiceLanguages.Missing([place], words));
}
