using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;

namespace Kumppani.Cooperation.Seed;

/// <summary>A municipality of the demo: its figures as it has told them, its liaisons by role, what it has told of its cooperation; an enquiry and a log that are made up.</summary>
internal sealed record ExampleMunicipality(
    string Municipality, int Year, int Population, int Hectares, int WaterHectares, int Associations, long GrantCents, string Source,
    IReadOnlyList<AppointmentDetails> Liaisons,
    IReadOnlyList<(CooperationTopic Topic, LocalizedText Text)> Sections,
    (string Subject, string Text, string Unit, string Asked)? Enquiry,
    IReadOnlyList<(int DaysAgo, DutyClass Duty, string Text, int Minutes)> Log);
