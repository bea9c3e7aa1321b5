using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Data;

internal static class AccountsData
{
    extension(AppDb db)
    {
        public DbSet<Person> Persons => db.Set<Person>();

        public DbSet<Membership> Memberships => db.Set<Membership>();

        public DbSet<SignInLink> SignInLinks => db.Set<SignInLink>();

        public DbSet<SignInRequest> SignInRequests => db.Set<SignInRequest>();

        public DbSet<Session> Sessions => db.Set<Session>();

        public DbSet<AddressChange> AddressChanges => db.Set<AddressChange>();

        public DbSet<Authenticator> Authenticators => db.Set<Authenticator>();

        public DbSet<RecoveryCode> RecoveryCodes => db.Set<RecoveryCode>();

        public DbSet<Passkey> Passkeys => db.Set<Passkey>();

        public DbSet<MunicipalSignIn> MunicipalSignIns => db.Set<MunicipalSignIn>();

        public DbSet<MunicipalAccount> MunicipalAccounts => db.Set<MunicipalAccount>();

        public DbSet<UsedReturn> UsedReturns => db.Set<UsedReturn>();

        public DbSet<SignInRule> SignInRules => db.Set<SignInRule>();

        /// <summary>
        /// Whoever adds something to a person waits at her row first, before an organisation's: what is added while she erases her data would stay behind.
        /// Part of a decision; false when she has erased them.
        /// </summary>
        public async Task<bool> HoldPersonAsync(Guid personId, CancellationToken stop) =>
            await db.Persons.Where(one => one.Id == personId && one.NormalizedEmail != null).ExecuteUpdateAsync(set => set.SetProperty(one => one.SecurityStamp, one => one.SecurityStamp), stop) == 1;
    }
}
