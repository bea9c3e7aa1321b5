using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Data;

internal static class CooperationData
{
    extension(AppDb db)
    {
        public DbSet<Appointment> Appointments => db.Set<Appointment>();

        public DbSet<WrittenSection> WrittenSections => db.Set<WrittenSection>();

        public DbSet<KeyFigures> Figures => db.Set<KeyFigures>();

        public DbSet<Enquiry> Enquiries => db.Set<Enquiry>();

        public DbSet<EnquiryLink> EnquiryLinks => db.Set<EnquiryLink>();

        public DbSet<UnitCase> Cases => db.Set<UnitCase>();

        public DbSet<LogEntry> WorkLog => db.Set<LogEntry>();

        public DbSet<CooperationCard> MapCards => db.Set<CooperationCard>();

        public DbSet<CardChange> CardChanges => db.Set<CardChange>();

        public DbSet<CardMaterials> CardMaterials => db.Set<CardMaterials>();

        public DbSet<ThesisAnswer> Theses => db.Set<ThesisAnswer>();

        public DbSet<Partnership> Partnerships => db.Set<Partnership>();

        public DbSet<HelpLink> HelpLinks => db.Set<HelpLink>();

        public DbSet<HelpCheck> HelpChecks => db.Set<HelpCheck>();

        public DbSet<OutsideSurvey> OutsideSurveys => db.Set<OutsideSurvey>();

        public DbSet<Issue> Issues => db.Set<Issue>();

        public DbSet<AssessmentRound> AssessmentRounds => db.Set<AssessmentRound>();

        public DbSet<AssessmentSheet> AssessmentSheets => db.Set<AssessmentSheet>();
    }
}
