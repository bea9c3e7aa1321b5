using Kumppani.Forums.Domain;
using Kumppani.Forums.Domain.Ballots;
using Kumppani.Forums.Domain.Memos;
using Kumppani.Forums.Domain.Workshops;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Data;

internal static class WorkshopData
{
    extension(AppDb db)
    {
        public DbSet<Workshop> Workshops => db.Set<Workshop>();

        public DbSet<WorkshopGroup> WorkshopGroups => db.Set<WorkshopGroup>();

        public DbSet<WorkshopQuestion> WorkshopQuestions => db.Set<WorkshopQuestion>();

        public DbSet<Answer> Answers => db.Set<Answer>();

        public DbSet<GroupSeat> GroupSeats => db.Set<GroupSeat>();

        public DbSet<Ballot> Ballots => db.Set<Ballot>();

        public DbSet<BallotOption> BallotOptions => db.Set<BallotOption>();

        public DbSet<CodePool> CodePools => db.Set<CodePool>();

        public DbSet<VotingCode> VotingCodes => db.Set<VotingCode>();

        public DbSet<VotingRight> VotingRights => db.Set<VotingRight>();

        public DbSet<CodeReceipt> CodeReceipts => db.Set<CodeReceipt>();

        /// <summary>Workshops with their groups and questions; two small collections, read in one go.</summary>
        public IQueryable<Workshop> WholeWorkshops =>
            db.Set<Workshop>().Include(workshop => workshop.Groups.OrderBy(group => group.Position)).Include(workshop => workshop.Questions.OrderBy(question => question.Position)).AsSplitQuery();

        /// <summary>Ids of the gathering and of all entities that are a part of it.</summary>
        public IQueryable<Guid> PartsOf(Guid gatheringId) =>
            db.Set<Gathering>().Where(one => one.Id == gatheringId).Select(one => one.Id)
                .Concat(db.Set<Registration>().Where(one => one.GatheringId == gatheringId).Select(one => one.Id))
                .Concat(db.Set<Workshop>().Where(one => one.GatheringId == gatheringId).Select(one => one.Id))
                .Concat(db.Set<Answer>().Where(one => db.Set<Workshop>().Any(workshop => workshop.GatheringId == gatheringId && workshop.Groups.Any(group => group.Id == one.GroupId))).Select(one => one.Id))
                .Concat(db.Set<Ballot>().Where(one => one.GatheringId == gatheringId).Select(one => one.Id))
                .Concat(db.Set<Memo>().Where(one => one.GatheringId == gatheringId).Select(one => one.Id));

        /// <summary>Ballots with their options.</summary>
        public IQueryable<Ballot> WholeBallots => db.Set<Ballot>().Include(ballot => ballot.Options.OrderBy(option => option.Position));
    }
}
