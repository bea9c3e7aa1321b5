using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;

namespace Kumppani.Cooperation.Topics;

/// <summary>The first section: the liaisons in force, as cards.</summary>
internal sealed class ContactSection(Liaisons liaisons) : ICooperationSection
{
    public CooperationTopic Topic => CooperationTopic.Contact;

    public async Task<CooperationSection?> SectionAsync(Guid municipalityId, Place place, CancellationToken stop)
    {
        var inForce = await liaisons.OfAsync(municipalityId, stop);
        return inForce.Count == 0
            ? null
            : new CooperationSection("/Pages/Appointments/_Cards.cshtml", inForce, DateOnly.FromDateTime(Dates.Local(inForce.Min(one => one.ChangedAt))));
    }
}
